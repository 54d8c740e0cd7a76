import { readDocument } from './read-document.ts';
import { serveDocuments } from './serve.ts';

serveDocuments(readDocument);
