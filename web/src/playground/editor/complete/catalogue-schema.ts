import schema from '../../../../../crates/catalogue/catalogue.schema.json';
import { Schemas } from './schema';

/** What may stand where in a catalogue's text. */
export const CATALOGUE = new Schemas(schema);
