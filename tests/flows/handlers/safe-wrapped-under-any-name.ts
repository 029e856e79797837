// The same with a list of columns; a function that middy does not wrap is none that the platform calls.
import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.DATABASE ?? '');
const columns = ['id', 'total'];

const listOrders = async (order: { body: { sort: string } }) => {
  if (!columns.includes(order.body.sort)) throw new Error('sort');
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM orders ORDER BY ${order.body.sort}`);
  return rows;
};

export const list = middy().use(httpJsonBodyParser()).handler(listOrders);

export const count = async (order: { body: { table: string } }) => {
  // ok: no-sql-injection
  const [rows] = await pool.query(`SELECT count(*) FROM ${order.body.table}`);
  return rows;
};
