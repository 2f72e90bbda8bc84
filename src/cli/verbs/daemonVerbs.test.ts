import { describe, expect, it } from 'vitest';
import { typed } from '../testing/typed.ts';

const nowMs = Date.UTC(2026, 0, 3);
const image = {
  Id: `sha256:${'ab'.repeat(32)}`,
  RepoTags: ['web:1', 'web:2'],
  RepoDigests: [`web@sha256:${'cd'.repeat(32)}`],
  Created: nowMs / 1000 - 7200,
  Size: 1_984_361,
  SharedSize: -1,
  Containers: -1,
};

describe('images', () => {
  it('has a row for each name', async () => {
    const { stdout, requests } = await typed(
      'images web',
      { 'GET /images/json': [image] },
      { nowMs },
    );
    expect(requests[0]?.line).toBe(
      `GET /images/json?filters=${encodeURIComponent('{"reference":{"web":true}}')}`,
    );
    expect(stdout).toBe(
      'REPOSITORY   TAG       IMAGE ID       CREATED       SIZE\nweb          1         abababababab   2 hours ago   1.98MB\nweb          2         abababababab   2 hours ago   1.98MB\n',
    );
  });

  it('calls what has no name <none>', async () => {
    const nameless = { ...image, RepoTags: null, RepoDigests: null };
    const format = '{{.Repository}} {{.Tag}} {{.Digest}}';
    const { stdout } = await typed(['images', '--format', format], {
      'GET /images/json': [nameless],
    });
    expect(stdout).toBe('<none> <none> <none>\n');
  });
});

describe('rmi', () => {
  it('goes on after one that is missing', async () => {
    const { stdout, stderr, exitCode } = await typed('rmi a b', {
      'DELETE /images/b': [{ Untagged: 'b:latest' }, { Deleted: 'sha256:1' }],
    });
    expect(stdout).toBe('Untagged: b:latest\nDeleted: sha256:1\n');
    expect(stderr).toBe('Error response from daemon: page not found\n');
    expect(exitCode).toBe(1);
  });
});

describe('prunes', () => {
  it('ask first, and take anything but y for a no', async () => {
    const { stdout, requests } = await typed('image prune', {}, { stdin: 'yes\n' });
    expect(stdout).toBe(
      'WARNING! This will remove all dangling images.\nAre you sure you want to continue? [y/N] ',
    );
    expect(requests).toEqual([]);
  });

  it('tell what is gone and what it took', async () => {
    const answer = { VolumesDeleted: ['v1', 'v2'], SpaceReclaimed: 1500 };
    const { stdout } = await typed('volume prune -f', { 'POST /volumes/prune': answer });
    expect(stdout).toBe('Deleted Volumes:\nv1\nv2\n\nTotal reclaimed space: 1.5kB\n');
  });
});

describe('network create', () => {
  it('pairs subnets with what lies in them', async () => {
    const { requests } = await typed(
      'network create --subnet 10.1.0.0/16 --subnet 10.2.0.0/16 --gateway 10.2.0.1 n',
      { 'POST /networks/create': { Id: 'x', Warning: '' } },
    );
    expect(requests[0]?.body).toMatchObject({
      IPAM: { Config: [{ Subnet: '10.1.0.0/16' }, { Subnet: '10.2.0.0/16', Gateway: '10.2.0.1' }] },
    });
  });

  it('refuses what lies in none', async () => {
    const { stderr } = await typed('network create --subnet 10.1.0.0/16 --gateway 11.0.0.1 n');
    expect(stderr).toBe('no matching subnet for gateway 11.0.0.1\n');
  });
});

describe('version', () => {
  it('tells of the client alone when nobody answers', async () => {
    const { stdout, stderr, exitCode } = await typed('-H tcp://1.2.3.4:5 version');
    expect(stdout).toContain(' API version:       1.50\n');
    expect(stderr).toBe(
      'Cannot connect to the Docker daemon at tcp://1.2.3.4:5. Is the docker daemon running?\n',
    );
    expect(exitCode).toBe(1);
  });
});

describe('build', () => {
  it('says what the client has against the old builder, whatever else is wrong', async () => {
    const { stderr } = await typed('build /nosuch', {}, { env: { DOCKER_BUILDKIT: '0' } });
    expect(stderr).toMatch(
      /^DEPRECATED: [^]*variable\.\n\nunable to prepare context: path "\/nosuch" not found\n$/,
    );
  });
});
