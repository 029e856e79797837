// A function that waits for nothing and hands its event to a method of another file.
const { Notes } = require('./notes');

const notes = new Notes();

// ok: no-sql-injection
module.exports.find = (event) => notes.find(event);
