import type { Language } from '../report/messages.ts';

/** What one call of the command line speaks; chosen once, before any command is loaded. */
const speech: { language: Language; isAsked: boolean } = { language: 'vi', isAsked: false };

/**
 * `--lang` where it is given, else the language that the system is set to (POSIX: LC_ALL before LC_MESSAGES before LANG), else
 * Vietnamese: "C" says nothing of people.
 */
export function chooseLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): void {
  const asked = args.flatMap((word, index) =>
    word === '--lang' ? (args[index + 1] ?? []) : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  );
  const last = asked.at(-1);
  speech.isAsked = last === 'en' || last === 'vi';
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  speech.language = speech.isAsked ? (last as Language) : /^en(?:[_.@-]|$)/iu.test(system ?? '') ? 'en' : 'vi';
}

export function language(): Language {
  return speech.language;
}

/** Of what programs read, records and tables: the system's language changes none of it. */
export function dataLanguage(): Language {
  return speech.isAsked ? speech.language : 'vi';
}

/** One of two sentences that say the same. */
export function say(vietnamese: string, english: string): string {
  return speech.language === 'vi' ? vietnamese : english;
}
