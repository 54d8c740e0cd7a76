/** Right, wrong and missing; precision, recall and F1 of them. */
export class Count {
  right = 0;
  wrong = 0;
  missing = 0;
  notes = [];

  hit() {
    this.right += 1;
  }
  miss(note) {
    this.missing += 1;
    this.notes.push(`missing ${note}`);
  }
  extra(note) {
    this.wrong += 1;
    this.notes.push(`wrong   ${note}`);
  }
  /** Multisets of keys. */
  compare(gold, got, about = '') {
    const left = [...got];
    for (const key of gold) {
      const at = left.indexOf(key);
      if (at < 0) this.miss(`${key}${about}`);
      else {
        left.splice(at, 1);
        this.hit();
      }
    }
    for (const key of left) this.extra(`${key}${about}`);
  }
  add(other) {
    this.right += other.right;
    this.wrong += other.wrong;
    this.missing += other.missing;
  }
  summary() {
    const share = (part, whole) => (whole === 0 ? 1 : part / whole);
    const { right, wrong, missing } = this;
    return {
      precision: share(right, right + wrong),
      recall: share(right, right + missing),
      f1: share(2 * right, 2 * right + wrong + missing),
      right,
      wrong,
      missing,
    };
  }
}
