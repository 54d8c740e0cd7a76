import './tune-engine.ts';
// Before the first document, so that loading is not counted as its time.
import '../../pipeline.ts';
import { readDocument } from '../read-document.ts';
import { serveDocuments } from './serve.ts';

serveDocuments(readDocument);
