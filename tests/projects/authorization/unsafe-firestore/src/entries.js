// Documents of Firestore that the sender names, and nobody asks whose they are.
const { initializeApp } = require('firebase-admin/app');
const { getAuth } = require('firebase-admin/auth');
const { getFirestore } = require('firebase-admin/firestore');

initializeApp();
const db = getFirestore();
const findUser = (event) => getAuth().verifyIdToken(event.headers.authorization.slice(7));

exports.read = async (event) => {
  const user = await findUser(event);
  console.log('user', user.uid);
  // ruleid: require-authorization
  const entry = await db.collection('entries').doc(event.pathParameters.id).get();
  if (entry.data().uid !== event.queryStringParameters.uid) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(entry.data()) };
};

exports.remove = async (event) => {
  const user = await findUser(event);
  const reference = db.doc(`entries/${event.pathParameters.id}`);
  // ruleid: require-authorization
  await reference.delete();
  return { statusCode: 204, body: user.uid };
};

exports.list = async (event) => {
  await findUser(event);
  // ruleid: require-authorization
  const found = await db.collection('entries').where('uid', '==', event.pathParameters.user).limit(20).get();
  return { statusCode: 200, body: JSON.stringify(found.docs.map((each) => each.data())) };
};
