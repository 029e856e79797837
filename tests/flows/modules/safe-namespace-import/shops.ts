import { Pool } from 'pg';

const pool = new Pool();

export const searchText = (near: string) => pool.query("SELECT * FROM shops WHERE address ~ '" + near + "'");
export const searchIndex = (near: string) => pool.query('SELECT * FROM shops WHERE address_index @@ plainto_tsquery($1)', [near]);
