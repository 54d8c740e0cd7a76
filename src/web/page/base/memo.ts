import { Component, h, type ComponentType } from 'preact';

/** A component that is drawn anew only when one of its properties is another value. */
export function memo<P extends object>(inner: (props: P) => preact.ComponentChild): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      return Object.keys(after).some((key) => key !== 'children' && !Object.is(before[key], after[key]));
    }

    override render(): preact.ComponentChild {
      return h(inner as ComponentType<P>, this.props as P & preact.Attributes);
    }
  };
}
