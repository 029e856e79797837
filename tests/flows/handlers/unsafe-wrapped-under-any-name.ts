// What middy wraps is a handler, whatever it is called and whatever its parameter is declared as.
import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.DATABASE ?? '');

const listOrders = async (order: { body: { sort: string } }) => {
  // ruleid: no-sql-injection
  const [rows] = await pool.query(`SELECT * FROM orders ORDER BY ${order.body.sort}`);
  return rows;
};

export const list = middy().use(httpJsonBodyParser()).handler(listOrders);
