import { Pool } from 'pg';

const pool = new Pool();

export async function searchHotels(place: string) {
  const { rows } = await pool.query(`SELECT * FROM hotels WHERE place = '${place}'`);
  return rows;
}
