import pg from 'pg';

const pool = new pg.Pool();

export async function findVehicle(plate) {
  const { rows } = await pool.query(`SELECT * FROM vehicles WHERE plate = '${plate}'`);
  return rows[0];
}
