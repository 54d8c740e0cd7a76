import type { OutlineNode } from '../../../outline/outline-node.ts';
import type { Rule } from '../../../rules/engine.ts';
import type { Lead } from '../../leads/lead.ts';
import type { TimesOfBlocks } from '../../times/placed-times.ts';
import type { VerbShares } from './verbs-beside.ts';

/** A node of the outline that is asked whether it is a task, with what the rules may look at. */
export interface TaskSite {
  readonly node: OutlineNode;
  /** The node's words without marker and outer blanks. */
  readonly content: string;
  /** Who is in charge above. */
  readonly lead: Lead;
  /** Nodes of passages of law that a letter quotes. */
  readonly quoted: ReadonlySet<OutlineNode>;
  readonly roots: readonly OutlineNode[];
  /** Of the nodes of its list. */
  readonly beside: VerbShares;
  /** No heading above is a title that the lexicon knows: what stands here is told by its words alone. */
  readonly isUnderStrangeTitle: boolean;
  readonly times: TimesOfBlocks;
  /** A letter's numbered points are what it asks for. */
  readonly isLetter: boolean;
}

/** 'task', 'none', or 'weigh': a leaf whose signs have to be added up. */
export type TaskVerdict = 'task' | 'none' | 'weigh';

export type TaskRule = Rule<TaskSite, TaskVerdict>;
