import { render } from 'preact';
import './style/base.css';
import './style/list.css';
import './style/doc.css';
import './style/compare.css';
import './style/follow.css';
import './style/print.css';
import { App } from './app.tsx';
import { language, switchLanguage } from './base/language.ts';
import { followDocuments } from './list/documents.ts';

switchLanguage(language.get());
const root = document.querySelector('#app');
if (root) render(<App />, root);
void followDocuments();
