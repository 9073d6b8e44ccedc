export const BUILDING_LOBBY = (
  <>
    <path class="art-wall" d="M0 0h480v168H0z" />
    <path class="art-seat" d="M0 96h480v40H0z" />
    <path class="art-food" d="M0 92h480v5H0z" />
    <path class="art-carton" d="M0 130h480v38H0z" />
    <path class="art-wood" d="M24 30h116v72H24z" />
    {[36, 58, 80].map((y) => (
      <g key={y}>
        <path class="art-food" d={`M29 ${y}h24v18H29zM57 ${y}h24v18H57zM85 ${y}h24v18H85zM113 ${y}h22v18h-22z`} />
        <path class="art-line" d={`M34 ${y + 5}h14M62 ${y + 5}h14M90 ${y + 5}h14M117 ${y + 5}h13`} />
      </g>
    ))}
    <path class="art-cloth" d="m88 48 20-5 4 14-20 5z" />
    <path class="art-wood" d="M184 16h136v120H184z" />
    <path class="art-hair" d="M228 22h48v14h-48z" />
    <circle class="art-lamp" cx="252" cy="29" r="4" />
    <path class="art-steel" d="M194 42h57v94h-57zM253 42h57v94h-57z" />
    <path class="art-line" d="m238 46 14 10 14-10" />
    <rect class="art-cloth" x="222" y="54" width="60" height="60" rx="4" />
    <path class="art-line" d="M239 68h26v32h-26z" />
    <path class="art-hair" d="m252 71 7 9h-14zM252 97l7-9h-14z" />
    <circle class="art-line art-warm art-thick" cx="252" cy="84" r="23" />
    <path class="art-line art-warm art-thick" d="m236 100 32-32" />
    <path class="art-line art-warm art-thick" d="M190 122q62 26 124 0" />
    <path class="art-lamp" d="M186 112h7v36h-7zM311 112h7v36h-7z" />
    <path class="art-carton" d="M384 124h96v12h-96zM404 108h76v16h-76zM424 92h56v16h-56zM444 76h36v16h-36zM464 60h16v16h-16z" />
    <path class="art-line art-thick" d="M390 96v34M410 80v34M430 64v34M450 48v34M384 98 470 30" />
    <g transform="translate(338 102)">
      <path class="art-leaf" d="M16 14Q-8 6-6-18 14-12 16 14zM18 14q-4-30 10-38 12 18-10 38zM20 14q4-22 26-24 0 20-26 24z" />
      <path class="art-cloth" d="M0 12h38l-5 28H5z" />
    </g>
    <path class="art-wood" d="M0 146h480v5H0z" />
    <path class="art-dado" d="M0 151h480v17H0z" />
    <path class="art-food" d="M96 148q2-20 24-20t24 20zM116 124h8v6h-8z" />
    <path class="art-hair" d="M92 147h56v6H92z" />
  </>
);
