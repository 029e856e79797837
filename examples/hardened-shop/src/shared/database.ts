import { createPool } from 'mysql2/promise';
import { Pool } from 'pg';
import { config } from './config';

/** Orders, shipments and invoices. */
export const orders = new Pool({ connectionString: config.databaseUrl, max: 2 });

/** The product catalogue, which an older system owns. */
export const catalogue = createPool({ uri: config.catalogueUrl, connectionLimit: 2 });
