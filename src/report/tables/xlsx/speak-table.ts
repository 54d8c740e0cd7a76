import { translateTime } from '../../english/speak-comparison.ts';
import type { Say } from '../../say.ts';
import { showCell } from '../formats/show-cell.ts';
import { STATES } from '../sheets/follow-up.ts';
import type { Cell, Column, FinishedTable } from '../table.ts';

/** The table as `say` words it: headings, words for codes, phrases of ours; what documents say and people wrote stays. */
export function speakTable(table: FinishedTable, say: Say): FinishedTable {
  const { definition, rowCount, rows } = table;
  const { columns } = definition;
  return {
    definition: {
      ...definition,
      heading: say(definition.heading),
      columns: columns.map((column) => speakColumn(column, say)),
      pageWord: say('Trang'),
    },
    rowCount,
    rows: async function* () {
      for await (const { cells, link } of rows())
        yield { cells: columns.map((column, index) => speakCell(column, cells[index] ?? null, say)), link };
    },
  };
}

function speakCell(column: Column, cell: Cell, say: Say): Cell {
  const shown = showCell(column, cell, say);
  if (typeof shown !== 'string') return shown;
  if (column.type === 'day') return translateTime(shown);
  return column.isSpoken || column.choices ? say(shown) : shown;
}

function speakColumn(column: Column, say: Say): Column {
  const { labels: _, formula, colours, choices, heading, ...rest } = column;
  return {
    ...rest,
    heading: say(heading),
    ...(choices && { choices: choices.map((choice) => say(choice)) }),
    ...(formula && {
      formula: (place) => {
        const own = formula(place);
        return own === null ? null : speakFormula(own, say);
      },
    }),
    ...(colours && {
      colours: colours.map(({ colour, when }) => ({ colour, when: (at) => speakFormula(when(at), say) })),
    }),
  };
}

/** States stand in formulas as texts. */
function speakFormula(formula: string, say: Say): string {
  return STATES.reduce((done, state) => done.replaceAll(`"${state}"`, `"${say(state)}"`), formula);
}
