import type { Decision } from '../../rules/engine.ts';
import type { Joint, JoinVerdict } from './joint.ts';

import { byReader } from './rules/by-reader.ts';
import { capitalsChange } from './rules/capitals-change.ts';
import { capitalsOfPartTitle } from './rules/capitals-of-part-title.ts';
import { closeLines } from './rules/close-lines.ts';
import { codeRows } from './rules/code-rows.ts';
import { countedSentence } from './rules/counted-sentence.ts';
import { countedTitle } from './rules/counted-title.ts';
import { cutByPage } from './rules/cut-by-page.ts';
import { dashInName } from './rules/dash-in-name.ts';
import { dashInSentence } from './rules/dash-in-sentence.ts';
import { digitStart } from './rules/digit-start.ts';
import { emptyLine } from './rules/empty-line.ts';
import { endMark } from './rules/end-mark.ts';
import { firstLineIndent } from './rules/first-line-indent.ts';
import { fixedStart } from './rules/fixed-start.ts';
import { footerLine } from './rules/footer-line.ts';
import { fullLine } from './rules/full-line.ts';
import { headerRow } from './rules/header-row.ts';
import { headingInGroup } from './rules/heading-in-group.ts';
import { headingLevel } from './rules/heading-level.ts';
import { inColumns } from './rules/in-columns.ts';
import { itemStart } from './rules/item-start.ts';
import { listNumber } from './rules/list-number.ts';
import { loneMarker } from './rules/lone-marker.ts';
import { loneWord } from './rules/lone-word.ts';
import { markdownGroup } from './rules/markdown-group.ts';
import { numberWanted } from './rules/number-wanted.ts';
import { openNumber } from './rules/open-number.ts';
import { openSentence } from './rules/open-sentence.ts';
import { otherPlace } from './rules/other-place.ts';
import { partTitle } from './rules/part-title.ts';
import { shortStart } from './rules/short-start.ts';
import { smallLetter } from './rules/small-letter.ts';
import { subjectLine } from './rules/subject-line.ts';
import { textBegins } from './rules/text-begins.ts';
import { wholeParagraph } from './rules/whole-paragraph.ts';

/**
 * Which lines are one paragraph? Readers that know geometry say so themselves (`continues`); for the rest the words decide: a line that
 * ends without an end mark and is followed by a small letter goes on, also over a page number that stands between.
 */
export const JOINS: Decision<Joint, JoinVerdict> = {
  name: 'joining',
  rules: [
    listNumber,
    loneWord,
    subjectLine,
    textBegins,
    footerLine,
    otherPlace,
    partTitle,
    capitalsOfPartTitle,
    countedSentence,
    countedTitle,
    numberWanted,
    dashInName,
    byReader,
    loneMarker,
    fixedStart,
    dashInSentence,
    itemStart,
    cutByPage,
    wholeParagraph,
    headingLevel,
    inColumns,
    firstLineIndent,
    openNumber,
    emptyLine,
    headerRow,
    codeRows,
    headingInGroup,
    shortStart,
    markdownGroup,
    capitalsChange,
    smallLetter,
    openSentence,
    endMark,
    digitStart,
    fullLine,
    closeLines,
  ],
};

export { joinLines } from './join-lines.ts';
