/** Each platform in a line. */
export const columnHint = {
  bare: 'Les applications sont de simples processus d’un serveur, sans cloison.',
  vm: 'QEMU/KVM et l’invité Linux choisi dans les réglages.',
  container: 'Docker : un noyau pour tous, des cloisons par espaces de noms.',
  windows: 'QEMU/KVM et un invité Windows Server de 4 Gio.',
  minimal: 'QEMU avec qboot, un noyau Linux minimal, 256 Mio.',
  firecracker: 'La microVM d’AWS Lambda : un noyau minimal, 256 Mio, peu de périphériques.',
  cloudHypervisor: 'Une autre microVM, écrite en Rust : le même noyau minimal.',
  unikernel: 'Unikraft : noyau et application liés en une seule image.',
  kata: 'Des conteneurs, chacun dans une petite VM à lui.',
  gvisor: 'Des conteneurs derrière un noyau en espace utilisateur.',
  nested: 'Docker dans une VM cachée, comme Docker Desktop ou un nuage.',
};
