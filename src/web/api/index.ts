import type { Route } from '../server/route.ts';
import { audit, compare, deleteWaiver, getFamilies, listWaivers, putWaiver } from './compare.ts';
import { getDescription } from './description.ts';
import { addDocument, getSource, listDocuments, readAgain } from './documents.ts';
import { exportTables, getDuties } from './follow.ts';
import { getCorrections, getExplanation, getRecord, putCorrections } from './records.ts';
import { search } from './search.ts';
import { getEvents, getHealth } from './service.ts';

/** Every operation of the interface, in the order its description lists them. */
export const ROUTES: readonly Route[] = [
  getHealth,
  listDocuments,
  addDocument,
  getSource,
  readAgain,
  getRecord,
  getCorrections,
  putCorrections,
  getExplanation,
  search,
  compare,
  audit,
  getFamilies,
  listWaivers,
  putWaiver,
  deleteWaiver,
  getDuties,
  exportTables,
  getEvents,
  getDescription,
];
