import pg from 'pg';

const pool = new pg.Pool();

export const findTrain = (number) => pool.query('SELECT * FROM trains WHERE number = $1', [number]);
