/** As many hashtags are a wall, wherever they stand. */
export const hashtagWall = 4;
