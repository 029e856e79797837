import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.MYSQL_URL);

export const grade = (pupil) => pool.query('SELECT * FROM grades WHERE pupil = ?', [pupil]);
