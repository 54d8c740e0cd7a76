import type { Decision } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';
import { actingBudgetRule } from './acting-budget.ts';
import { asksAloneRule } from './asks-alone.ts';
import { contentBelowRule } from './content-below.ts';
import { contentLineRule } from './content-line.ts';
import { enactingArticleRule } from './enacting-article.ts';
import { executingArticleRule } from './executing-article.ts';
import { fieldLineRule } from './field-line.ts';
import { headingAloneRule } from './heading-alone.ts';
import { headingWithSentenceRule } from './heading-with-sentence.ts';
import { inventoryEntryRule } from './inventory-entry.ts';
import { itemOverThingsRule } from './item-over-things.ts';
import { itemWithFieldsRule } from './item-with-fields.ts';
import { itemWithRemarksRule } from './item-with-remarks.ts';
import { leadInRule } from './lead-in.ts';
import { leafRule } from './leaf.ts';
import { letterRequestRule } from './letter-request.ts';
import { nameInRosterRule } from './name-in-roster.ts';
import { noSentenceRule } from './no-sentence.ts';
import { otherRoleRule } from './other-role.ts';
import { parentRule } from './parent.ts';
import { quotedLawRule } from './quoted-law.ts';
import { remarkRule } from './remark.ts';
import { sentenceAboveListRule } from './sentence-above-list.ts';
import { titleOverNoteRule } from './title-over-note.ts';
import { toldOfSituationRule } from './told-of-situation.ts';
import { titleAmongTitlesRule } from './title-among-titles.ts';
import { workToBeDoneRule } from './work-to-be-done.ts';

/** Is this node a task? The first rule with a word decides; what only signs can tell is weighed (`signs.ts`). */
export const taskDecision: Decision<TaskSite, TaskVerdict> = {
  name: 'task',
  rules: [
    quotedLawRule,
    toldOfSituationRule,
    nameInRosterRule,
    titleOverNoteRule,
    fieldLineRule,
    actingBudgetRule,
    enactingArticleRule,
    executingArticleRule,
    otherRoleRule,
    remarkRule,
    letterRequestRule,
    asksAloneRule,
    leadInRule,
    contentBelowRule,
    contentLineRule,
    inventoryEntryRule,
    itemWithFieldsRule,
    itemWithRemarksRule,
    itemOverThingsRule,
    titleAmongTitlesRule,
    sentenceAboveListRule,
    headingWithSentenceRule,
    parentRule,
    noSentenceRule,
    headingAloneRule,
    workToBeDoneRule,
    leafRule,
  ],
};
