import type { NodeRole } from '../../../document/node-role.ts';
import type { Decision } from '../../../rules/engine.ts';
import type { RoleSite } from '../role-site.ts';
import { closingRule } from './closing.ts';
import { datedLineRule } from './dated-line.ts';
import { enactingArticleRule } from './enacting-article.ts';
import { executingArticleRule } from './executing-article.ts';
import { fieldLabelRule } from './field-label.ts';
import { howItIsDoneRule } from './how-it-is-done.ts';
import { inheritedRule } from './inherited.ts';
import { knownTitleRule } from './known-title.ts';
import { letterPointRule } from './letter-point.ts';
import { moneyLineRule } from './money-line.ts';
import { partnersOverListRule } from './partners-over-list.ts';
import { requiringPointRule } from './requiring-point.ts';
import { sharedOutRule } from './shared-out.ts';
import { strangeSectionRule } from './strange-section.ts';
import { tableRule } from './table.ts';
import { targetRule } from './target.ts';
import { taskRule } from './task.ts';
import { timeLineRule } from './time-line.ts';
import { underImplementationRule } from './under-implementation.ts';
import { unitHeadingRule } from './unit-heading.ts';

/** Which role has a node: by its own label or title, else by its words, else by what it stands in. */
export const roleDecision: Decision<RoleSite, NodeRole> = {
  name: 'role',
  rules: [
    closingRule,
    tableRule,
    fieldLabelRule,
    timeLineRule,
    unitHeadingRule,
    knownTitleRule,
    moneyLineRule,
    targetRule,
    howItIsDoneRule,
    sharedOutRule,
    partnersOverListRule,
    underImplementationRule,
    enactingArticleRule,
    executingArticleRule,
    datedLineRule,
    requiringPointRule,
    inheritedRule,
    letterPointRule,
    strangeSectionRule,
    taskRule,
  ],
};
