import type { Reading } from '../../reading.ts';

/**
 * Where a list of names stands. The words before it are the caller's business; the place says what may follow a name
 * and how much a name that no list knows must look like one.
 */
export const NAME_PLACES = {
  /** Before a predicate: "X chủ trì …". */
  subject: { runsToEnd: false, takesObject: false, holdsVerbs: false, anyForm: false },
  /** After "giao", "đề nghị", "yêu cầu": a predicate follows. */
  asked: { runsToEnd: false, takesObject: false, holdsVerbs: false, anyForm: false },
  /** After "phối hợp (với)", "cùng với": a predicate follows, or nothing. */
  partner: { runsToEnd: false, takesObject: false, holdsVerbs: false, anyForm: true },
  /** After "tham mưu", "trình", "giúp": what is advised may follow with no word between. */
  advised: { runsToEnd: false, takesObject: true, holdsVerbs: false, anyForm: false },
  /** After "báo cáo", "gửi (về)": what is reported may follow with no word between. */
  receiver: { runsToEnd: false, takesObject: true, holdsVerbs: false, anyForm: false },
  /** A heading over assigned items: nothing but names. */
  heading: { runsToEnd: true, takesObject: false, holdsVerbs: false, anyForm: false },
  /** The value of "Cơ quan phối hợp: …", a cell of a unit column: nothing but names, verbs in them or not. */
  field: { runsToEnd: true, takesObject: false, holdsVerbs: true, anyForm: true },
} as const satisfies Record<string, PlaceTraits>;

export type NamePlace = keyof typeof NAME_PLACES;

export interface PlaceTraits {
  /** No predicate follows: a name goes on to the next separator. */
  readonly runsToEnd: boolean;
  /** An object may stand right behind the name, so only what cannot be one continues it. */
  readonly takesObject: boolean;
  /** Verbs of all kinds may stand in a name ("khoa Mỹ thuật ứng dụng"); words of duty never do. */
  readonly holdsVerbs: boolean;
  /** Any noun will do; else a name needs a head, a noun that opens names, a plural word or capitals. */
  readonly anyForm: boolean;
}

/** One search for names: the words, where it ends, and what the place allows. */
export interface PlaceScan {
  readonly reading: Reading;
  /** Index of the first word that no name may reach. */
  readonly stop: number;
  readonly traits: PlaceTraits;
}
