// A method put on the prototype of a constructor function uses its numeric field.
var Pool = require('pg').Pool;
var pool = new Pool();

function Cart(id) {
  this.id = Number(id);
}

Cart.prototype.items = function () {
  // ok: no-sql-injection
  return pool.query('SELECT * FROM cart_items WHERE cart = ' + this.id);
};

exports.handler = async function (event) {
  var cart = new Cart(event.pathParameters.cart);
  var result = await cart.items();
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
