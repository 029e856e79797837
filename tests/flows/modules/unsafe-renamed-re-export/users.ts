import { Pool } from 'pg';

const pool = new Pool();

export async function findUserByText(login: string) {
  return (await pool.query(`SELECT * FROM users WHERE login = '${login}'`)).rows[0];
}

export async function findUserByParameter(login: string) {
  return (await pool.query('SELECT * FROM users WHERE login = $1', [login])).rows[0];
}
