import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from './base/api.ts';
import { useKeys } from './base/keys.ts';
import { language, switchLanguage, t } from './base/language.ts';
import { go, route } from './base/route.ts';
import { userName } from './base/settings.ts';
import { useStore } from './base/store.ts';
import { Toasts } from './base/toast.tsx';
import { HelpDialog } from './base/help.tsx';
import { ListView } from './list/list-view.tsx';
import { progress } from './list/documents.ts';
import { filesOf, upload, uploads } from './list/uploads.ts';
import { DocView } from './doc/doc-view.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { FamiliesView } from './compare/families/families-view.tsx';
import { AuditView } from './compare/audit-view.tsx';
import { FollowView } from './follow/follow-view.tsx';

const VIEWS = [
  ['', 'Văn bản', 'Documents'],
  ['families', 'Đối chiếu', 'Compare'],
  ['follow', 'Theo dõi', 'Follow'],
] as const;

export function App() {
  const lang = useStore(language);
  const { view } = useStore(route);
  const [isHelping, setHelping] = useState(false);
  useEffect(() => {
    void api.health().then(({ user }) => {
      if (userName.get() === '') userName.set(user);
    });
  }, []);
  useKeys({
    '?': () => setHelping(true),
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (field) field.focus();
      else go('/?find');
    },
  });
  return (
    <DropArea key={lang}>
      <a class="skip" href="#main" onClick={(event) => skipTo(event)}>
        {t('Tới nội dung', 'Skip to content')}
      </a>
      <header class="bar">
        <a class="brand" href="#/">
          kehoach
        </a>
        <nav aria-label={t('Các phần', 'Parts')}>
          {VIEWS.map(([name, vi, en]) => (
            <a key={name} href={`#/${name}`} aria-current={isCurrent(name, view) ? 'page' : undefined}>
              {t(vi, en)}
            </a>
          ))}
        </nav>
        <Progress />
        <div class="bar-end">
          <button
            type="button"
            class="quiet"
            onClick={() => switchLanguage(lang === 'vi' ? 'en' : 'vi')}
            lang={lang === 'vi' ? 'en' : 'vi'}
          >
            {lang === 'vi' ? 'English' : 'Tiếng Việt'}
          </button>
          <button type="button" class="quiet" onClick={() => setHelping(true)}>
            {t('Phím tắt', 'Keys')} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <View />
      </main>
      {isHelping && <HelpDialog close={() => setHelping(false)} />}
      <Toasts />
    </DropArea>
  );
}

function skipTo(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

function isCurrent(name: string, view: string): boolean {
  if (name === 'families') return view === 'families' || view === 'compare' || view === 'audit';
  return name === '' ? view === '' || view === 'doc' : view === name;
}

function View() {
  const { view, parts, query } = useStore(route);
  const [first = '', second = ''] = parts;
  switch (view) {
    case 'doc':
      return <DocView key={first} id={first} at={Number(query.get('at') ?? -1)} find={query.get('task')} />;
    case 'compare':
      return <CompareView key={`${first}/${second}`} parent={first} child={second} link={query.get('link')} />;
    case 'families':
      return <FamiliesView />;
    case 'audit':
      return <AuditView key={first} parent={first} children={query.get('children')} />;
    case 'follow':
      return <FollowView />;
    default:
      return <ListView />;
  }
}

/** What is on its way, where it can be seen from every view. */
function Progress() {
  const { waiting, indexing } = useStore(progress);
  const sending = useStore(uploads).filter(({ state }) => state !== 'failed').length;
  const parts = [
    sending > 0 ? t(`đang nhận ${sending} tệp`, `receiving ${sending} files`) : '',
    waiting > 0 ? t(`đang đọc, còn ${waiting} văn bản`, `reading, ${waiting} documents to go`) : '',
    waiting === 0 && indexing > 20 ? t(`đang lập chỉ mục, còn ${indexing}`, `indexing, ${indexing} to go`) : '',
  ].filter((part) => part !== '');
  return (
    <p class="progress" role="status">
      {parts.length > 0 && <span class="spinner" aria-hidden="true" />}
      {parts.join(' · ')}
    </p>
  );
}

/** Files may be dropped anywhere on the page. */
function DropArea({ children }: { readonly children: preact.ComponentChildren }) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    <div
      class={`page${isOver ? ' is-over' : ''}`}
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={() => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      }}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        depth.current = 0;
        setOver(false);
        if (!event.dataTransfer || !hasFiles(event)) return;
        event.preventDefault();
        void filesOf(event.dataTransfer).then((files) => {
          upload(files);
          if (route.get().view !== '') go('/');
        });
      }}
    >
      {children}
      {isOver && <div class="drop-veil">{t('Thả văn bản vào đây để đọc', 'Drop documents here to read them')}</div>}
    </div>
  );
}
