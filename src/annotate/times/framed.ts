import type { Reading } from '../reading.ts';
import type { Expression } from './expression.ts';
import type { Frame } from './frame/read-frame.ts';
import type { FindOptions, TimeContext, TimeMention } from './types.ts';

/** An expression with what stands around it. */
export interface Framed {
  readonly reading: Reading;
  readonly text: string;
  readonly expression: Expression;
  readonly frame: Frame;
  readonly context: TimeContext;
  readonly options: FindOptions;
  /** The time found before it in the text. */
  readonly previous: TimeMention | undefined;
}
