import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanRecord } from '../adapters.ts';
import { memo } from '../base/memo.ts';
import { t } from '../base/language.ts';
import type { Mark } from './marks.ts';
import { DRAWN_ANNOTATIONS, type PdfFile } from './pdf-file.ts';
import { boxOf, type Box, type Region } from './region-boxes.ts';

interface PageSheetProps {
  readonly record: PlanRecord;
  readonly marks: readonly Mark[];
  readonly page: number;
  readonly file: PdfFile | null;
  /** A picture in the place of a PDF: one page. */
  readonly picture: string | null;
}

const A4 = { width: 595, height: 842 };

/** One page as printed, its values marked over it, its text over those, so that it can be selected. */
export const PageSheet = memo(function PageSheet({ record, marks, page, file, picture }: PageSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const known = record.pages.find((each) => each.page === page);
  const [size, setSize] = useState({ width: known?.width ?? A4.width, height: known?.height ?? A4.height });
  const [isNear, setNear] = useState(page <= 2);
  const regions = useMemo(() => (record.regions ?? []).filter((region) => region.page === page), [record, page]);

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '800px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!isNear || !file || !element) return undefined;
    return drawPage(file, page, element, setSize);
  }, [isNear, file, page]);

  return (
    <section
      ref={sheet}
      class="sheet page-sheet"
      data-page={page}
      aria-label={`${t('Trang', 'Page')} ${page}`}
      style={{ aspectRatio: `${size.width} / ${size.height}`, '--points': size.width }}
    >
      {picture === null ? <canvas ref={canvas} aria-hidden="true" /> : <img src={picture} alt="" />}
      <div class="marks" aria-hidden="true">
        {marks.flatMap((mark) =>
          regions
            .filter(({ start, end }) => start < mark.span.end && mark.span.start < end)
            .map((region) => (
              <i
                key={`${mark.id}:${region.start}`}
                data-m={mark.id}
                class={`mark m-${mark.kind}${mark.isUnsure ? ' is-unsure' : ''}`}
                style={place(boxOf(record.text, region, mark.span), size)}
              />
            )),
        )}
      </div>
      <div class="words" lang="vi">
        {regions.map((region) => (
          <Words key={region.start} region={region} text={record.text} size={size} />
        ))}
      </div>
    </section>
  );
});

/** A line's text where it stands, seen only when it is selected; stretched to the line's own width. */
function Words({
  region,
  text,
  size,
}: {
  readonly region: Region;
  readonly text: string;
  readonly size: { width: number; height: number };
}) {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = line.current;
    const fit = (): void => {
      if (!element?.parentElement) return;
      const wanted = ((region.box[2] - region.box[0]) / size.width) * element.parentElement.clientWidth;
      element.style.transform = 'none';
      const actual = element.getBoundingClientRect().width;
      if (actual > 0) element.style.transform = `scaleX(${wanted / actual})`;
    };
    fit();
    if (!element?.parentElement) return undefined;
    const observer = new ResizeObserver(fit);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [region, size]);
  const height = region.box[3] - region.box[1];
  return (
    <span
      ref={line}
      data-s={region.start}
      class="words-line"
      style={{
        left: `${(region.box[0] / size.width) * 100}%`,
        top: `${(region.box[1] / size.height) * 100}%`,
        fontSize: `calc(${height} / ${size.width} * 84cqw)`,
      }}
    >
      {text.slice(region.start, region.end)}
    </span>
  );
}

function place([left, top, right, bottom]: Box, { width, height }: { width: number; height: number }) {
  return {
    left: `${(left / width) * 100}%`,
    top: `${(top / height) * 100}%`,
    width: `${((right - left) / width) * 100}%`,
    height: `${((bottom - top) / height) * 100}%`,
  };
}

const MAX_PIXELS = 2.2;

function drawPage(
  file: PdfFile,
  number: number,
  canvas: HTMLCanvasElement,
  setSize: (size: { width: number; height: number }) => void,
): () => void {
  const state: { isGone: boolean; cancel: () => void } = { isGone: false, cancel: () => undefined };
  const draw = async (): Promise<void> => {
    const page = await file.getPage(number);
    if (state.isGone) return;
    const { width, height } = page.getViewport({ scale: 1 });
    setSize({ width, height });
    const scale = (Math.max(1, canvas.clientWidth) / width) * Math.min(MAX_PIXELS, devicePixelRatio);
    const viewport = page.getViewport({ scale });
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    const canvasContext = canvas.getContext('2d');
    if (!canvasContext) return;
    const task = page.render({ canvas, canvasContext, viewport, annotationMode: DRAWN_ANNOTATIONS });
    state.cancel = () => task.cancel();
    await task.promise;
    page.cleanup();
    canvas.dataset['drawn'] = 'true';
  };
  draw().catch(() => {
    canvas.dataset['drawn'] = 'failed';
  });
  return () => {
    state.isGone = true;
    state.cancel();
    // What cannot be seen keeps no pixels.
    canvas.width = 0;
    canvas.height = 0;
  };
}
