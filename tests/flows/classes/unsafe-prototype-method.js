// A method put on the prototype of a constructor function gets the text.
var Pool = require('pg').Pool;
var pool = new Pool();

function Cart(id) {
  this.id = id;
}

Cart.prototype.items = function () {
  // ruleid: no-sql-injection
  return pool.query('SELECT * FROM cart_items WHERE cart = ' + this.id);
};

exports.handler = async function (event) {
  var cart = new Cart(event.pathParameters.cart);
  var result = await cart.items();
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
