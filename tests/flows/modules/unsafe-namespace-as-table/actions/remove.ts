import { Pool } from 'pg';

const pool = new Pool();

export const remove = async (id: string): Promise<unknown> => pool.query('DELETE FROM items WHERE id = $1', [id]);
