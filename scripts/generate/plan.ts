import type { Attachment, PlanSource } from '../fixtures/plan-source.ts';
import { writeAnswer } from '../fixtures/write-answer.ts';
import { writeText } from '../fixtures/write-text.ts';
import { addNoise } from './noise.ts';
import { createOutlineWriter, type NumberStyle, type OutlineWriter } from './outline-writer.ts';
import {
  createLedger,
  padDay,
  padMonth,
  writeAppendix,
  writeBasis,
  writeContents,
  writeImplementation,
  writePurpose,
  type PlanFacts,
} from './parts.ts';
import { createPhrases, TOPICS } from './phrases.ts';
import { PEOPLE, PROFILES, type ProfileKey } from './profiles.ts';
import { createRandom } from './random.ts';
import type { Frame, TaskDraft } from './tasks.ts';
import { iso } from './times.ts';

export interface GenerateOptions {
  /** Who issues; by chance where not given. */
  readonly profile?: ProfileKey;
  readonly style?: NumberStyle;
  readonly header?: PlanSource['header'];
  /** `ocr`: rows broken, page numbers, lost tones, l for I; `crawled`: Markdown of a crawler. */
  readonly layout?: PlanSource['layout'];
  /** An assignment table in an appendix. */
  readonly table?: boolean;
  /** Never a blank number: what a derived plan cites. */
  readonly numbered?: boolean;
  /** Earliest month of issue. */
  readonly firstMonth?: number;
  /** Chance that a word loses its tone mark; only with layout `ocr`. */
  readonly toneLoss?: number;
}

export interface GeneratedPlan {
  readonly source: PlanSource;
  readonly text: string;
  /** The known answer, in the format of the fixtures' `.gold.json`. */
  readonly gold: unknown;
  /** What the tasks were made from, in the order of the answer's tasks. */
  readonly drafts: readonly TaskDraft[];
  readonly facts: PlanFacts;
}

/** A plan composed from a grammar, with its answer; the same seed and options give the same plan on every machine. */
export function generatePlan(seed: number, options: GenerateOptions = {}): GeneratedPlan {
  const random = createRandom(seed);
  const profile = PROFILES.find(({ key }) => key === options.profile) ?? random.pick(PROFILES);
  const year = random.pick(profile.years);
  const month = random.integer(Math.max(profile.firstMonth, options.firstMonth ?? 1), 9);
  const day = random.integer(1, 28);
  const blank = random.chance(0.15) && !options.numbered;
  const facts: PlanFacts = {
    profile,
    topic: random.pick(TOPICS),
    year,
    month,
    day,
    serial: blank ? null : String(random.integer(3, 480)).padStart(2, '0'),
    place: random.pick(profile.places),
  };
  const style =
    options.style ??
    random.pick(
      profile.system === 'party'
        ? (['party', 'decree', 'bullets'] as const)
        : (['decree', 'bullets', 'dotted', 'letters'] as const),
    );
  const frame: Frame = { random, profile, year, month };
  const phrases = createPhrases(random, facts.topic);
  const ledger = createLedger();
  const references: [string, string | null][] = [];
  const writer = createOutlineWriter(style);
  const self = profile.self(facts.place);
  // recognized and crawled copies of the writers here end with the signature
  const layout = options.layout ?? 'plain';

  writeBasis(writer, frame, facts, references);
  writePurpose(writer, frame, phrases);
  if (random.chance(0.4)) {
    writer.item(1, 'objective', random.pick(['MỤC TIÊU', 'CHỈ TIÊU']));
    for (const text of phrases.objectives()) writer.item(2, 'objective', text);
  }
  writeContents(writer, frame, phrases, ledger, references);
  if (random.chance(0.5)) {
    writer.item(1, 'budget', random.pick(['KINH PHÍ THỰC HIỆN', 'KINH PHÍ']));
    writer.paragraph(
      2,
      'budget',
      'Kinh phí thực hiện từ nguồn ngân sách nhà nước theo phân cấp và các nguồn huy động hợp pháp khác.',
    );
  }
  writeImplementation(writer, frame, phrases, ledger);
  writer.paragraph(
    0,
    'closing',
    `Trên đây là Kế hoạch triển khai công tác ${facts.topic} năm ${year}, ${self} ${random.pick(['yêu cầu', 'đề nghị'])} các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.`,
  );
  const attachment =
    layout === 'plain' && (options.table ?? random.chance(0.25)) ? writeAppendix(frame, facts, phrases, ledger) : null;

  const plain = assembleSource(seed, options, frame, facts, writer, attachment, references);
  const source = plain.layout === 'ocr' ? addNoise(plain, random, options.toneLoss ?? 0.01) : plain;
  return finishPlan(source, ledger.drafts, facts);
}

/** Text and answer of a source. */
export function finishPlan(source: PlanSource, drafts: readonly TaskDraft[], facts: PlanFacts): GeneratedPlan {
  const text = writeText(source);
  const gold = writeAnswer(source, `${source.name}.${source.layout === 'crawled' ? 'md' : 'txt'}`, text);
  return { source, text, gold, drafts, facts };
}

function assembleSource(
  seed: number,
  options: GenerateOptions,
  frame: Frame,
  facts: PlanFacts,
  writer: OutlineWriter,
  attachment: Attachment | null,
  references: [string, string | null][],
): PlanSource {
  const { random, profile } = frame;
  const layout = options.layout ?? 'plain';
  const header =
    options.header ??
    (layout === 'crawled'
      ? 'pipes'
      : layout === 'ocr'
        ? 'none'
        : random.pick(['sequential', 'sequential', 'rows', 'none-number'] as const));
  const blankDay = facts.serial === null && random.chance(0.6);
  const issued = blankDay ? `${facts.year}-${padDay(facts.month)}-XX` : iso(facts.year, facts.month, facts.day);
  const dayWords = blankDay ? '     ' : padDay(facts.day);
  const title = `${profile.system === 'party' ? 'triển khai' : 'Triển khai'} công tác ${facts.topic} năm ${facts.year}`;
  const signature = random.pick(profile.signatures);
  const person = random.pick(PEOPLE);
  const end = profile.system === 'party' ? ',' : ';';
  const readers = random.some(profile.recipients, random.integer(3, profile.recipients.length));
  const answer = new Map<string, string>([
    ['type', 'KH'],
    ['system', profile.system],
    ['authority', signature.authority ?? 'null'],
    ['position', signature.position],
    ['name', person],
  ]);
  if (profile.level) answer.set('level', profile.level);
  if (header !== 'none') {
    answer.set('symbol', profile.symbol);
    answer.set('serial', facts.serial ?? 'null');
    answer.set('place', facts.place);
    answer.set('issued', issued);
  }
  const issuer = profile.issuer(facts.place);
  if (issuer !== null && header !== 'none' && header !== 'none-number') answer.set('issuer', issuer);
  return {
    name: `generated-${seed}`,
    layout,
    header,
    left: header === 'none-number' ? [] : profile.left(facts.place),
    right: header === 'none-number' ? [] : profile.right,
    number: profile.number(facts.serial),
    place: `${facts.place}, ngày ${dayWords} tháng ${padMonth(facts.month)} năm ${facts.year}`,
    kind: 'KẾ HOẠCH',
    title: [title],
    rule: profile.system === 'party' ? '-----' : null,
    subject: [],
    addressees: [],
    blocks: writer.blocks,
    recipients: [
      'Nơi nhận:',
      ...readers.map((name, i) => `- ${name}${i === 0 ? ' (để b/c)' : ''}${end}`),
      `- Lưu: ${profile.archive}.`,
    ],
    signature: [...signature.lines, '', person],
    residue: [],
    attachment,
    references,
    answer,
  };
}
