// The input of a state comes from whoever started the execution.
import { Pool } from 'pg';

interface ReserveInput {
  flight: string;
  passenger: { name: string };
}

const pool = new Pool();

export const handler = async (input: ReserveInput): Promise<{ reserved: boolean }> => {
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO reservations (flight, passenger) VALUES ($1, '${input.passenger.name}')`, [input.flight]);
  return { reserved: true };
};
