// The input of a state is bound.
import { Pool } from 'pg';

interface ReserveInput {
  flight: string;
  passenger: { name: string };
}

const pool = new Pool();

export const handler = async (input: ReserveInput): Promise<{ reserved: boolean }> => {
  // ok: no-sql-injection
  await pool.query('INSERT INTO reservations (flight, passenger) VALUES ($1, $2)', [input.flight, input.passenger.name]);
  return { reserved: true };
};
