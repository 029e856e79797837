import { Pool } from 'pg';
import { addReport } from './table';

const pool = new Pool();

addReport('sales', (region) => pool.query(`SELECT * FROM sales WHERE region = '${region}'`));
