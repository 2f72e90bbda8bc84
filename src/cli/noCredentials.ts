/** An empty set of credentials, in base64: `{}`. */
export const noCredentials = { 'X-Registry-Auth': 'e30=' };
