import './styles/pane.css';
