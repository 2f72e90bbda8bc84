/** A distribution that images are built on. */
interface Distribution {
  /** /etc/os-release. */
  readonly osRelease: string;
  /** /etc/debian_version; null where there is none. */
  readonly debianVersion: string | null;
  /** Whether apt is its package manager. */
  readonly hasApt: boolean;
}

function debian(version: string, codename: string, point: string): Distribution {
  return {
    osRelease: `PRETTY_NAME="Debian GNU/Linux ${version} (${codename})"
NAME="Debian GNU/Linux"
VERSION_ID="${version}"
VERSION="${version} (${codename})"
VERSION_CODENAME=${codename}
ID=debian
HOME_URL="https://www.debian.org/"
SUPPORT_URL="https://www.debian.org/support"
BUG_REPORT_URL="https://bugs.debian.org/"
`,
    debianVersion: point,
    hasApt: true,
  };
}

function ubuntu(version: string, name: string, debianVersion: string): Distribution {
  const codename = name.split(' ')[0]?.toLowerCase() ?? '';
  return {
    osRelease: `PRETTY_NAME="Ubuntu ${version} LTS"
NAME="Ubuntu"
VERSION_ID="${version}"
VERSION="${version} LTS (${name})"
VERSION_CODENAME=${codename}
ID=ubuntu
ID_LIKE=debian
HOME_URL="https://www.ubuntu.com/"
SUPPORT_URL="https://help.ubuntu.com/"
BUG_REPORT_URL="https://bugs.launchpad.net/ubuntu/"
PRIVACY_POLICY_URL="https://www.ubuntu.com/legal/terms-and-policies/privacy-policy"
UBUNTU_CODENAME=${codename}
LOGO=ubuntu-logo
`,
    debianVersion,
    hasApt: true,
  };
}

function redHat(name: string, id: string, version: string): Distribution {
  return {
    osRelease: `NAME="${name}"
VERSION="${version}"
ID="${id}"
ID_LIKE="rhel fedora"
VERSION_ID="${version}"
PRETTY_NAME="${name} ${version}"
`,
    debianVersion: null,
    hasApt: false,
  };
}

const all = {
  bookworm: debian('12', 'bookworm', '12.15'),
  trixie: debian('13', 'trixie', '13.1'),
  jammy: ubuntu('22.04', 'Jammy Jellyfish', 'bookworm/sid'),
  noble: ubuntu('24.04', 'Noble Numbat', 'trixie/sid'),
  resolute: ubuntu('26.04', 'Resolute Raccoon', 'forky/sid'),
  oracle9: redHat('Oracle Linux Server', 'ol', '9'),
  rocky9: redHat('Rocky Linux', 'rocky', '9'),
  centos7: redHat('CentOS Linux', 'centos', '7'),
} as const satisfies Record<string, Distribution>;

/** Distributions by codename, and which of them an image begins with. */
export const distributions = { ...all, of: distributionOf } as const;

/** @param createdBy the step that made the first layer; it names what it unpacks */
function distributionOf(name: string, createdBy: string): Distribution {
  if (createdBy.includes('trixie')) return all.trixie;
  if (createdBy.includes('ubuntu:26.04')) return all.resolute;
  if (createdBy.includes('ubuntu 22.04')) return all.jammy;
  if (createdBy.includes('oraclelinux')) return all.oracle9;
  if (name === 'rockylinux') return all.rocky9;
  if (name === 'centos') return all.centos7;
  return name === 'ubuntu' || createdBy.startsWith('ubuntu') ? all.noble : all.bookworm;
}
