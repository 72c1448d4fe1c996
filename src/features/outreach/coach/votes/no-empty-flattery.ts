// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -70,
  sure: -25,
  doubt: -45,
  weights: `
97:greatest
88:world
87:of all,the greatest
83:the most
82:geniu
80:perfect,univers
79:hav ever
76:finest,the finest
75:absolut
74:goddess
73:earth,ever liv
70:human,legend
69:brilliant,no one
68:all tim
67:a goddess,the univers,the world,who ever
66:flawless,god
65:equ,on thi
64:com clos,thi earth
63:angel,ever be,in all,incr,the best
62:aliv,queen of,the goat
61:itself,planet,smartest,you be
60:hero
59:queen
58:a absolut,fit to,liv legend,the smartest
57:histor of,most brilliant,numb one,the singl,worth to
56:a angel,histor
55:be perfect,bow,lik you,literal,michelangelo,mozart,suprem,the queen,the suprem
54:amaz,goat,human be
53:among,deserv,divin,ever to,inspir,perfect itself,the histor
52:beyond,deserv to,goat of,saint,sun,than you,whol world
51:best,compar,great,hand down,magnificent,nev be,on earth,thi planet
50:a geniu,and ever,be literal,be nobod,centur,goddess of,or dead,simp the,star,talent
49:a saint,be without,clos to,ever wil,king,king of,most magnificent,no great,soul
48:bow befor,nobod on,scient,the sun,touch
47:be noth,earth and,els even,everyth you,icon,mind of,nobod who,of our,simp,singl greatest,wizard,your the
46:best ther,geniu of,most,titan
45:breath,i bow,i wor,mankind,most incr,must be,the entir,the king,ther hav,without any,wor,you touch
44:a god,be simp,besid you,ever com,ever do,to carr,touch you
43:^ nobod,all oth,architect,bow down,drew breath,ever drew,mort,to ever,visionar,world and
42:a wizard,god of,not worth,surgeon,the absolut,ther not,tot
41:befor your,carr your,fath of,gift,kneel,most gift,not fit,perfect in,wil nev,your sho
40:be beyond,be god,best ever,best nurs,can touch,dead,ever oth,everyth,heaven,legend the,legendar,most inspir,nev wil,period,quest the,rock star,the fath,ther nev,woman
39:a titan,and everyon,brightest,candl,greatest of,in histor,near you,oth be,superhero,the brightest,the mozart,the planet
38:best to,brightest star,even com,from heaven,holiest,liv or,saint and,the holiest,wond
37:a miracl,greatest art,immort,miracl,my hero,omg,the undisput,undisput
36:a icon,a legend,bet than,einstein,goat nobod,greatest carv,literal the,most amaz,nobod com,our age,us be,your geniu
35:be equ,centur and,equ to,ever a,ever breath,ever exist,gen,greatest engin,legend and,most awesom,most perfect,sun the,univers and
34:a hero,and most,any quest,most wond,noth on,of geniu,onc in,wil ever,without equ,world hav
33:^ o,a soul,a wond,best in,com near,contest,describ how,eighth wond,ever held,idol,inspir human,literal perfect,michelangelo and,noth besid,without you,your great
32:a tot,be honor,ful stop,geniu the,honor,peerless,sham,trembl
31:^ queen,be liv,best human,it bet,our centur,walk on,wor you
30:ever know,fantastic,god among,greatest mind,literal a,of tim,without quest
29:^ omg,best of,woman in
28:be flawless
`,
}
