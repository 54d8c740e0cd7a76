import { describe, expect, test } from 'vitest';
import { comparePlans, startAudit, type Comparison, type Link } from '../../src/compare/index.ts';
import { COMMUNE, COMMUNE_PARTY, DISTRICT_PARTY, PROVINCE, readFixture, WARD } from './read-plan.ts';

async function compare(parent: string, child: string): Promise<Comparison> {
  return comparePlans(await readFixture(parent), await readFixture(child));
}

function linkTo(comparison: Comparison, words: string): Link {
  const link = comparison.links.find(({ child }) => child?.quote.includes(words));
  if (!link) throw new Error(`no link to ${words}`);
  return link;
}

const verdictOf = (link: Link, field: string): string | undefined =>
  link.changes.find((change) => change.field === field)?.verdict;

describe('a ward that implements its province', () => {
  test.each([
    ['Tổ chức 04 lớp bồi dưỡng', 'mở các lớp bồi dưỡng', 'conflict'],
    ['Treo băng rôn, phát tờ gấp', 'Treo pa nô, băng rôn', 'tightened'],
    ['tuyến phố Lê Lai', 'Tuyến phố không dùng tiền mặt', 'tightened'],
    ['Tổ chức cuộc thi “Em học kỹ năng số”', 'Ngày hội STEM', 'tightened'],
    ['Tham mưu báo cáo của UBND phường', 'Báo cáo kết quả thực hiện về Sở', 'tightened'],
  ])('%s takes up %s: %s', async (child, parent, verdict) => {
    const link = linkTo(await compare(PROVINCE, WARD), child);
    expect(link.parent?.quote).toContain(parent);
    expect(link.status).toBe('adapted');
    expect(verdictOf(link, 'times')).toBe(verdict);
  });

  test.each([
    ['Phân công công chức trực hỗ trợ người dân', 'Bố trí cán bộ hỗ trợ người dân'],
    ['Thành lập đội hình thanh niên tình nguyện', 'ra quân các đội hình thanh niên tình nguyện'],
  ])('what was given to all communes is taken up by an office of one: %s', async (child, parent) => {
    expect(linkTo(await compare(PROVINCE, COMMUNE), child).parent?.quote).toContain(parent);
  });

  test('units are its own counterparts of the province’s', async () => {
    const link = linkTo(await compare(PROVINCE, WARD), 'Đoàn TNCS Hồ Chí Minh phường chủ trì');
    expect(link.parent?.quote).toContain('Tỉnh đoàn');
    expect(verdictOf(link, 'units')).toBe('localized');
  });

  test('what it leaves out is missing only where it was asked', async () => {
    const { links } = await compare(PROVINCE, WARD);
    const statusOf = (words: string): string | undefined =>
      links.find(({ parent }) => parent?.quote.includes(words))?.status;
    expect(statusOf('Xây dựng kế hoạch triển khai')).toBe('missing');
    // the province's own event, in its own house
    expect(statusOf('Lễ phát động hưởng ứng')).toBe('not-addressed');
    expect(statusOf('Thẩm định dự toán')).toBe('not-addressed');
    expect(statusOf('rà soát, cắt giảm thành phần hồ sơ')).toBe('not-addressed');
  });

  test('its own task is added, the late one a finding', async () => {
    const comparison = await compare(PROVINCE, WARD);
    expect(linkTo(comparison, 'Ngày thứ Bảy không hẹn').status).toBe('added');
    expect(comparison.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'conflict/late',
    ]);
  });

  test('each link says what made it', async () => {
    for (const link of (await compare(PROVINCE, WARD)).links) {
      if (!link.parent || !link.child) continue;
      expect(link.evidence?.words).toBeGreaterThan(0);
      expect(link.parent.quote.length * link.child.quote.length).toBeGreaterThan(0);
    }
  });
});

test('a commune’s party committee: themes kept word by word and left out', async () => {
  const { links, lineage } = await compare(DISTRICT_PARTY, COMMUNE_PARTY);
  expect(links.find(({ parent }) => parent?.quote.includes('Những thành tựu nổi bật'))?.status).toBe('verbatim');
  expect(links.find(({ parent }) => parent?.quote.includes('Tiềm năng, thế mạnh'))?.status).toBe('missing');
  expect(lineage.cites).toBe(true);
  expect(lineage.problems).toEqual([]);
});

describe('what holds for any plans', () => {
  const PLANS = [
    PROVINCE,
    WARD,
    COMMUNE,
    DISTRICT_PARTY,
    COMMUNE_PARTY,
    '02-so-phong-chay-rung.txt',
    '10-truong-thcs-van-hoa-doc.txt',
  ];

  test.each(PLANS)('%s against itself is verbatim, each with itself', async (name) => {
    const { links } = await compare(name, name);
    expect(links.length).toBeGreaterThan(0);
    for (const { status, parent, child } of links) {
      expect(status).toBe('verbatim');
      expect(parent?.task).toBe(child?.task);
    }
  });

  test.each([
    [PROVINCE, WARD],
    [PROVINCE, COMMUNE],
    [DISTRICT_PARTY, COMMUNE_PARTY],
  ])('%s stands above %s: swapping swaps added and missing', async (a, b) => {
    const there = await compare(a, b);
    const back = await compare(b, a);
    const alone = (comparison: Comparison, side: 'parent' | 'child'): string[] =>
      comparison.links
        .filter((link) => link[side] && !link[side === 'parent' ? 'child' : 'parent'])
        .map((link) => `${link.of} ${link[side]?.task}`)
        .sort();
    expect(alone(there, 'parent')).toEqual(alone(back, 'child'));
    expect(alone(there, 'child')).toEqual(alone(back, 'parent'));
  });

  test('the order of children does not matter', async () => {
    const parent = await readFixture(PROVINCE);
    const children = await Promise.all([WARD, COMMUNE, COMMUNE_PARTY, DISTRICT_PARTY].map(readFixture));
    const auditOf = (plans: typeof children): unknown => {
      const audit = startAudit(parent);
      plans.forEach(audit.add);
      return audit.finish();
    };
    expect(auditOf([...children].reverse())).toEqual(auditOf(children));
  });

  test('two plans on other matters share no task word by word', async () => {
    const { links } = await compare(PROVINCE, COMMUNE_PARTY);
    expect(links.filter(({ of, status }) => of === 'task' && status === 'verbatim')).toEqual([]);
  });
});
