import { useEffect, useRef } from 'preact/hooks';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single letters act only where nobody is typing; with Ctrl or Alt held they belong to the browser.
 * The listener is set once and looks up the map of the last drawing: effects run after the paint, and a key that
 * comes before it would meet the map of the drawing before.
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      const isTyping = /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
      if (isTyping || document.querySelector('dialog[open]')) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const keys = latest.current;
      const act = keys[event.shiftKey && event.key.length === 1 ? `Shift+${name}` : name] ?? keys[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
