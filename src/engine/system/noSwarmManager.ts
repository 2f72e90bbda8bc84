const advice = 'Use "docker swarm init" or "docker swarm join" to connect this node to swarm';

/** What dockerd says to whoever asks for a swarm. */
export const noSwarmManager = `This node is not a swarm manager. ${advice} and try again.`;
