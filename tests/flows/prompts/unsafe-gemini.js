// System instructions of both packages of Google.
const { GoogleGenerativeAI } = require('@google/generative-ai');
const { GoogleGenAI } = require('@google/genai');

const genai = new GoogleGenerativeAI(process.env.KEY);
const ai = new GoogleGenAI({ apiKey: process.env.KEY });

exports.handler = async (event) => {
  const { persona, text } = JSON.parse(event.body);
  // ruleid: no-prompt-injection
  const model = genai.getGenerativeModel({ model: 'gemini-1.5-flash', systemInstruction: `You are ${persona}` });
  const first = await model.generateContent(text);
  const second = await ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: text,
    config: {
      // ruleid: no-prompt-injection
      systemInstruction: persona,
    },
  });
  return { statusCode: 200, body: first.response.text() + second.text };
};
