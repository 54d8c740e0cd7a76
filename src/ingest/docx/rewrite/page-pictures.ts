/** A picture covers a page from this on, in points: the text column of A4 (Decree 30/2020, Appendix I) is about 470 x 720. */
const PAGE_WIDTH = 380;
const PAGE_HEIGHT = 520;
const EMU_PER_POINT = 12_700;

function isPageSize(width: number, height: number): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  return short >= PAGE_WIDTH && long >= PAGE_HEIGHT;
}

/** The size of a DrawingML picture, in EMU (wp:extent). */
export function isPageExtent(cx: string | undefined, cy: string | undefined): boolean {
  return isPageSize(Number(cx) / EMU_PER_POINT, Number(cy) / EMU_PER_POINT);
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** The size of a VML picture: "width:468pt;height:662pt". */
export function isPageStyle(style: string): boolean {
  const measure = (name: string): number => {
    const found = new RegExp(`(?:^|;)\\s{0,4}${name}:\\s{0,4}(\\d{1,5}(?:\\.\\d{1,4})?)(pt|in|cm|mm|px)`).exec(style);
    return Number(found?.[1]) * (POINTS[found?.[2] ?? ''] ?? 0);
  };
  return isPageSize(measure('width'), measure('height'));
}
