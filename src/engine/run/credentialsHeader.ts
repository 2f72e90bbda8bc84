/** The one header a handler looks for: registries here believe everybody, but insist on being told something. */
export const credentialsHeader = 'x-registry-auth';
