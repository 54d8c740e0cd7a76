import { DOCUMENT_TYPES } from '../../../../lexicon/headings/document-types.ts';
import { GENRE_TERMS } from '../../../../lexicon/words/genre-terms.ts';
import { PROVINCES } from '../../../../lexicon/places/places.ts';
import { POSITIONS } from '../../../../lexicon/units/positions.ts';
import { SECTION_TITLES } from '../../../../lexicon/headings/section-titles.ts';
import { UNIT_HEADS } from '../../../../lexicon/units/unit-heads.ts';
import { FIELD_NAMES } from '../../../../lexicon/units/unit-names.ts';

const STEMS = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ');
const BRANCHES = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ');

/** The sixty years of the calendar that names the new years: "Nhâm Dần". */
export function listYears(): string[] {
  return Array.from({ length: 60 }, (_, year) => `${STEMS[year % 10] ?? ''} ${BRANCHES[year % 12] ?? ''}`);
}

/** Names and terms that the lexicon knows: bodies, fields, offices, places, types of documents, titles of sections. */
export function listPhrases(): string[] {
  return [
    ...PROVINCES.flatMap(({ name, city }) => [`${city ? 'thành phố' : 'tỉnh'} ${name}`, name, name, name]),
    ...UNIT_HEADS.map(({ phrase }) => phrase),
    ...FIELD_NAMES,
    ...POSITIONS,
    ...DOCUMENT_TYPES.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...SECTION_TITLES.flatMap(({ titles }) => titles),
    ...GENRE_TERMS,
    ...listYears(),
    'cộng hòa xã hội chủ nghĩa việt nam',
    'độc lập tự do hạnh phúc',
    'đảng cộng sản việt nam',
  ];
}
