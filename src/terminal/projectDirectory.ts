/** Where the editor's project lies on the person's computer, and where typed lines begin. */
export const projectDirectory = '/root/shop';
