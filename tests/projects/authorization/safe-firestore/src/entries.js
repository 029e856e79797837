// Documents of Firestore that are the caller's by their path, by what is asked for or by what stands in them.
const { initializeApp } = require('firebase-admin/app');
const { getAuth } = require('firebase-admin/auth');
const { getFirestore } = require('firebase-admin/firestore');

initializeApp();
const db = getFirestore();
const findUser = (event) => getAuth().verifyIdToken(event.headers.authorization.slice(7));

exports.read = async (event) => {
  const user = await findUser(event);
  // ok: require-authorization
  const entry = await db.collection('entries').doc(event.pathParameters.id).get();
  if (entry.data().uid !== user.uid) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(entry.data()) };
};

exports.remove = async (event) => {
  const user = await findUser(event);
  const own = db.collection('users').doc(user.uid).collection('entries');
  // ok: require-authorization
  await own.doc(event.pathParameters.id).delete();
  return { statusCode: 204 };
};

exports.list = async (event) => {
  const user = await findUser(event);
  // ok: require-authorization
  const found = await db.collection('entries').where('uid', '==', user.uid).where('tag', '==', event.queryStringParameters.tag).get();
  return { statusCode: 200, body: JSON.stringify(found.docs.map((each) => each.data())) };
};
