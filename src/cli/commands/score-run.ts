import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorrectedRecord } from '../../batch/folder/corrections-file.ts';
import { layOut } from '../../batch/folder/layout.ts';
import { readLines } from '../../batch/folder/manifest.ts';
import {
  addToScore,
  createScore,
  f1Of,
  FIGURES,
  precisionOf,
  recallOf,
  type Figure,
  type Score,
} from '../../record/corrections/score.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { say } from '../language.ts';
import { writeError, writeOut } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { ScoreFlags } from './score.ts';

interface Totals {
  readonly score: Score;
  documents: number;
  /** Corrections that found no place in what was read now: they are counted nowhere else. */
  stuck: number;
}

/** The `score` command: the last reading of an archive against what people made of it. */
export async function runScore(folder: string, flags: ScoreFlags): Promise<number> {
  const totals = await scoreArchive(folder, flags.all ?? false);
  if (totals.documents === 0)
    throw new UsageError(
      say(
        `Kho ${folder} chưa có văn bản nào ${flags.all ? 'được sửa' : 'được đánh dấu "Soát xong"'} trên bàn làm việc.`,
        `The archive ${folder} has no document that was ${flags.all ? 'corrected' : 'marked as checked'} on the desk.`,
      ),
    );
  await writeOut(flags.format === 'json' ? renderJson(totals) : renderText(totals));
  if (totals.stuck > 0)
    writeError(
      say(
        `${totals.stuck} chỗ sửa không ghép lại được nên không được tính.`,
        `${totals.stuck} corrections fit nowhere any more and are not counted.`,
      ),
    );
  return ALL_DONE;
}

async function scoreArchive(folder: string, takesAll: boolean): Promise<Totals> {
  const totals: Totals = { score: createScore(), documents: 0, stuck: 0 };
  const records = new Set(readLines(layOut(folder).manifest).lines.flatMap(({ record }) => record ?? []));
  for (const name of [...records].sort()) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const { base, record, stuck } = await readCorrectedRecord(path);
    const corrections = record.corrections ?? [];
    const isChecked = corrections.some((each) => each.path === '/id' && each.state === 'applied');
    if (corrections.length === 0 || (!isChecked && !takesAll)) continue;
    addToScore(totals.score, record, base);
    totals.documents += 1;
    totals.stuck += stuck.filter((reason) => reason !== null).length;
  }
  return totals;
}

const NAMES: Readonly<Record<Figure, readonly [vi: string, en: string]>> = {
  header: ['Thể thức', 'Header'],
  roles: ['Vai của mục', 'Section roles'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  units: ['Đơn vị', 'Units'],
  times: ['Thời gian', 'Times'],
  targets: ['Chỉ tiêu', 'Targets'],
};

function renderText({ score, documents }: Totals): string {
  const show = (share: number): string => share.toFixed(3).replace('.', say(',', '.')).padStart(8);
  const lines = FIGURES.map((figure) => {
    const count = score[figure];
    const counts = [count.right, count.wrong, count.missed].map((each) => String(each).padStart(7)).join('');
    return `${say(...NAMES[figure]).padEnd(14)}${counts}${show(precisionOf(count))}${show(recallOf(count))}${show(f1Of(count))}`;
  });
  const head = `${`${say('Văn bản', 'Documents')}: ${documents}`.padEnd(14)}${say('   đúng  thừa   sót   chuẩn  đủ      F1', '  right  wrong missed  precis. recall   F1')}`;
  return `${head}\n${lines.join('\n')}\n`;
}

function renderJson({ score, documents, stuck }: Totals): string {
  const figures = Object.fromEntries(
    FIGURES.map((figure) => {
      const count = score[figure];
      return [figure, { ...count, precision: precisionOf(count), recall: recallOf(count), f1: f1Of(count) }];
    }),
  );
  return `${JSON.stringify({ documents, stuck, figures }, undefined, 2)}\n`;
}
