/** Two speech bubbles, for a place that has no picture. */
export const TALK = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <path class="art-dado" d="M0 140h480v28H0z" />
    <path class="art-cloth" d="M96 36h156q14 0 14 14v36q0 14-14 14H142l-26 24v-24H96q-14 0-14-14V50q0-14 14-14z" />
    <path class="art-chalk art-dark" d="M108 58h130M108 76h84" />
    <path class="art-seat" d="M268 74h120q14 0 14 14v24q0 14-14 14h-16v20l-22-20h-82q-14 0-14-14V88q0-14 14-14z" />
    <path class="art-chalk" d="M280 92h96M280 108h58" />
  </>
);
