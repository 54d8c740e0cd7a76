import { useEffect } from 'preact/hooks';
import { t } from '../base/language.ts';

/** In this browser's storage: the width that was left, in pixels. */
const WIDTH = 'kehoach-record-width';

/** Between paper and record; dragged, or moved by the arrow keys. */
export function Divider() {
  useEffect(() => {
    const kept = Number(localStorage.getItem(WIDTH));
    if (kept > 0) setWidth(kept);
  }, []);
  return (
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('Ranh giới giữa văn bản và bản ghi', 'Border between document and record')}
      aria-valuenow={Math.round(measureWidth())}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') setWidth(measureWidth() + 24);
        if (event.key === 'ArrowRight') setWidth(measureWidth() - 24);
      }}
    />
  );
}

function measureWidth(): number {
  return document.querySelector('.record')?.getBoundingClientRect().width ?? 480;
}

function setWidth(width: number): void {
  const kept = Math.min(Math.max(320, width), Math.max(360, innerWidth - 420));
  document.documentElement.style.setProperty('--record-width', `${kept}px`);
  localStorage.setItem(WIDTH, String(kept));
}
