import { useState } from 'preact/hooks';

export interface FieldDraft {
  /** What has been typed; null while the field is only shown. */
  readonly draft: string | null;
  readonly setDraft: (draft: string | null) => void;
  /** The last draft was no value of this field. */
  readonly isWrong: boolean;
  /** Saves the draft where it differs from the value; ends it when it was saved. */
  readonly commit: () => Promise<void>;
  readonly cancel: () => void;
}

/** A value while it is typed. */
export function useFieldDraft(value: string, save: (text: string) => Promise<boolean>): FieldDraft {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const commit = async (): Promise<void> => {
    if (draft === null || draft.trim() === value) {
      setDraft(null);
      return;
    }
    const isDone = await save(draft.trim());
    setWrong(!isDone);
    if (isDone) setDraft(null);
  };
  const cancel = (): void => {
    setWrong(false);
    setDraft(null);
  };
  return { draft, setDraft, isWrong, commit, cancel };
}
